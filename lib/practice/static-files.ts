/** The files that the pages load besides themselves, and where a host finds them in this project. */
export interface StaticFiles {
  /** Path prefix at the official address. */
  readonly path: string;
  /** Folder from the project's root. */
  readonly folder: string;
}

export const STATIC_FILES: readonly StaticFiles[] = [
  { path: '/assets/layui/', folder: 'node_modules/layui/dist' },
  { path: '/assets/practice/', folder: '.output/practice' },
];
