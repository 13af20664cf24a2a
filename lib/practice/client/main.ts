/** The script of every practice page that a host serves; the office is reached over the network. */
import { reachOfficeBy } from './office-line';
import { startPractice } from './start';

reachOfficeBy({
  path: location.pathname,
  fragment: location.hash,
  call: async (pathAndQuery) => (await fetch(pathAndQuery, { method: 'POST' })).text(),
  go(path) {
    const here = location.pathname;
    location.href = path;
    // A change of the fragment alone loads nothing.
    if (path.startsWith(`${here}#`)) location.reload();
  },
  mark: (fragment) => location.replace(fragment),
});
void startPractice();
