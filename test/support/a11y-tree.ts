/** What a screen reader gets: the accessibility tree as the browser computes it, shadow roots included. Chromium only. */
import { executeServerCommand } from '@web/test-runner-commands';

/** See `canEmulateMedia`: elsewhere a test of the tree skips itself. */
export const canReadTree = navigator.userAgent.includes('Chrome/');

export interface A11yNode {
  role: string;
  name: string;
  description?: string;
  value?: string;
  /** `level`, `required`, `invalid`, `expanded`, `checked`, `focused`, `live`…: only what is set. */
  [property: string]: unknown;
  children?: A11yNode[];
}

interface AxValue {
  value?: string | number | boolean;
}
interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  description?: AxValue;
  value?: AxValue;
  properties?: { name: string; value: AxValue }[];
  childIds?: string[];
}

/** Roles of layout and of text runs, which tell nothing beyond their parent's name. */
const noise = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'LayoutTable']);
/** Properties that say no more than the role does. */
const usual = new Set(['focusable', 'editable', 'settable', 'multiline', 'readonly', 'url', 'hasPopup', 'labelledby']);

const nothing = (value: AxValue['value']): boolean =>
  value === undefined || value === '' || value === false || value === 'false';

function build(id: string, all: Map<string, AxNode>): A11yNode[] {
  const node = all.get(id);
  if (!node) return [];
  const children = (node.childIds ?? []).flatMap((child) => build(child, all));
  const role = String(node.role?.value ?? '');
  if (node.ignored || noise.has(role)) return children;
  const result: A11yNode = { role, name: String(node.name?.value ?? '') };
  if (!nothing(node.description?.value)) result.description = String(node.description?.value ?? '');
  if (!nothing(node.value?.value)) result.value = String(node.value?.value ?? '');
  for (const { name, value } of node.properties ?? []) {
    if (!usual.has(name) && !nothing(value.value)) result[name] = value.value;
  }
  // A text inside a node that bears the same name is that name once more.
  const inner = children.filter((child) => !(child.role === 'StaticText' && child.name === result.name));
  if (inner.length) result.children = inner;
  return [result];
}

/** @returns the nodes of the page from top to bottom, without layout; texts are nodes of role `StaticText`. */
export async function a11yTree(): Promise<A11yNode[]> {
  const { nodes } = await executeServerCommand<{ nodes: AxNode[] }, object>('cdp', {
    method: 'Accessibility.getFullAXTree',
  });
  const all = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find((node) => node.parentId === undefined);
  return top ? build(top.nodeId, all) : [];
}

/** All nodes in reading order, so that a test can look for one: `(await a11yNodes()).find(({ role }) => …)`. */
export async function a11yNodes(): Promise<A11yNode[]> {
  const flat = (nodes: A11yNode[]): A11yNode[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
  return flat(await a11yTree());
}
