import { l10n, window, workspace } from 'vscode';
import type { AllowedImageHosts } from './allowedImageHosts';

/** Asks whether the pictures of a host may be loaded, and keeps a yes. Closing the question changes nothing. */
export async function askForImageHost(host: string, allowed: AllowedImageHosts): Promise<void> {
  const show = l10n.t('Show Pictures');
  const question = isFolderOpen()
    ? l10n.t('Show pictures from {0} in this workspace?', host)
    : l10n.t('Show pictures from {0} in files that are opened without a folder?', host);
  const detail = l10n.t(
    'The preview then loads them over the network whenever it shows them, so {0} can see when you do. “Postwright: Manage Allowed Image Hosts” takes it back.',
    host,
  );
  if ((await window.showInformationMessage(question, { modal: true, detail }, show)) === show) {
    await allowed.allow(host);
  }
}

/** The command: shows which hosts are allowed, and allows only those that stay ticked. */
export async function manageImageHosts(allowed: AllowedImageHosts): Promise<void> {
  const { hosts } = allowed;
  if (hosts.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        'No host is allowed to show pictures here. The preview offers it in the place of each picture it has not loaded.',
      ),
    );
    return;
  }
  const picked = await window.showQuickPick(
    hosts.map((label) => ({ label, picked: true })),
    {
      canPickMany: true,
      title: l10n.t('Hosts whose pictures the preview shows'),
      placeHolder: l10n.t('Untick a host to block its pictures again'),
    },
  );
  if (picked) {
    await allowed.keep(picked.map(({ label }) => label));
  }
}

/** What the answers belong to: the workspace file, or the folders; the same for all files without either. */
export function workspaceName(): string {
  const { workspaceFile, workspaceFolders = [] } = workspace;
  return workspaceFile && workspaceFile.scheme !== 'untitled'
    ? workspaceFile.toString()
    : workspaceFolders.map(({ uri }) => uri.toString()).join(' ');
}

function isFolderOpen(): boolean {
  return workspaceName() !== '';
}
