// Every project but the extension maps the module `vscode` here: nothing of it exists for them.
export {};
