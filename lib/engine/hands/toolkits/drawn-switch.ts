/** Switches of Ant Design and View Design, drawn without an input. Read, never written. */
import { collapse } from '../text';
import { defineWidget } from '../widget';

export default defineWidget<Element>({
  id: 'drawn-switch',
  rank: 6,
  kind: 'check',
  selector: '.ant-switch,.ivu-switch',
  claims: (element): element is Element => element.matches('.ant-switch,.ivu-switch'),
  read: (drawn) => (drawn.matches('.ant-switch-checked,.ivu-switch-checked') ? collapse(drawn.textContent) || '✓' : ''),
  caption: (drawn) => collapse(drawn.textContent),
  locked: (drawn) => (drawn.matches(':disabled,[class*=-disabled]') ? 'disabled' : undefined),
});
