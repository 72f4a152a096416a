import { ConfigurationTarget, workspace } from 'vscode';

/** Has problems listed of the whole site, or of the open posts alone, until the tests of a suite are over. */
export function listProblemsOf(which: 'wholeSite' | 'openFiles'): void {
  const change = (value: string | undefined) =>
    workspace.getConfiguration('postwright').update('problems', value, ConfigurationTarget.Global);
  before(() => change(which));
  after(() => change(undefined));
}
