/** As in the activation event `onWebviewPanel:postwright.preview` and in `when` clauses of package.json. */
export const previewType = 'postwright.preview';
