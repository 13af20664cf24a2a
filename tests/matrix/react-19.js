/** React 19 comes without a script for pages: this makes one, under the names that Ant Design's own script expects. */
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as client from 'react-dom/client';

Object.assign(globalThis, { React: { ...React }, ReactDOM: { ...ReactDOM, ...client } });
