import { isHostError, itemNotFound } from "./hostError.ts";
import { type HostObject, isHostObject, wireName } from "./hostObject.ts";

/** A batch as the library sends it. */
export interface RichApiRequest {
  readonly Actions: readonly RichApiAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** One step of a batch. */
export interface RichApiAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const PATH = { global: 1, method: 3, property: 4, indexer: 5, nothing: 7 } as const;

/** Carries a batch out step by step; a step that fails ends it, and what was done before stays done. */
export function answerBatch(root: HostObject, request: RichApiRequest): object {
  const objects = new Map<number, HostObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      const value = carryOut(action, (id) => objectAt(root, request, objects, id));
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      if (!isHostError(error)) throw error;
      const { hostErrorCode, message, httpStatusCode } = error;
      const failure = {
        Code: hostErrorCode,
        Message: message,
        HttpStatusCode: httpStatusCode,
        ActionIndex: index,
      };
      return { Results: results, TraceIds: traceIds, Error: failure };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

type Lookup = (id: number) => HostObject | null;

function carryOut(action: RichApiAction, lookup: Lookup): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = lookup(action.ObjectPathId ?? 0);
  if (action.ActionType === ACTION.instantiate) return object?.identity;
  if (!object) {
    // A null object answers a load with "null" and refuses everything else.
    if (action.ActionType === ACTION.query) return null;
    throw itemNotFound();
  }
  const args = argumentsOf(action.ArgumentInfo, lookup);
  if (action.ActionType === ACTION.query) return loaded(object, action.QueryInfo?.Select ?? []);
  if (action.ActionType === ACTION.setProperty) return member(object.writes, action.Name)(args[0]);
  if (action.ActionType !== ACTION.method)
    throw new Error(`action ${action.ActionType} is not played`);
  const answer = member(object.calls, action.Name)(args);
  return answer === null || isHostObject(answer) ? null : answer.value;
}

/** An object that is an argument itself is given by the number of its path, a second list says which ones are. */
function argumentsOf(info: ArgumentInfo | undefined, lookup: Lookup): unknown[] {
  return (info?.Arguments ?? []).map((argument, index) => {
    const path = info?.ReferencedObjectPathIds?.[index];
    if (!path) return resolved(argument, lookup);
    const { Id, _ReferenceId } = lookup(path)?.identity ?? {};
    return Id ?? _ReferenceId;
  });
}

/** Arguments name objects of the batch by the number of their path; the host wants what identifies them. */
function resolved(argument: unknown, lookup: Lookup): unknown {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
  if ("_ObjectPathId" in argument) return lookup(Number(argument._ObjectPathId))?.identity.Id;
  return Object.fromEntries(
    Object.entries(argument).map(([key, value]) => [key, resolved(value, lookup)]),
  );
}

function objectAt(
  root: HostObject,
  request: RichApiRequest,
  objects: Map<number, HostObject | null>,
  id: number,
): HostObject | null {
  const known = objects.get(id);
  if (known !== undefined) return known;
  const path = request.ObjectPaths[id];
  if (!path) throw new Error(`no object path ${id}`);
  const object = follow(root, path, (parent) => objectAt(root, request, objects, parent));
  objects.set(id, object);
  return object;
}

function follow(root: HostObject, path: ObjectPath, lookup: Lookup): HostObject | null {
  if (path.ObjectPathType === PATH.global) return root;
  if (path.ObjectPathType === PATH.nothing) return null;
  const parent = lookup(path.ParentObjectPathId ?? 0);
  const args = argumentsOf(path.ArgumentInfo, lookup);
  if (!parent) {
    if (path.Name.endsWith("OrNullObject")) return null;
    throw itemNotFound();
  }
  if (path.ObjectPathType === PATH.property) return member(parent.parts, path.Name)();
  if (path.ObjectPathType === PATH.indexer) return (parent.find ?? unplayed("indexer"))(args[0]);
  if (path.ObjectPathType !== PATH.method)
    throw new Error(`path ${path.ObjectPathType} is not played`);
  const answer = member(parent.calls, path.Name)(args);
  if (answer !== null && !isHostObject(answer)) throw new Error(`${path.Name} answers no object`);
  return answer;
}

/** What a load answers: `items/protection/protected` becomes `{ _Items: [{ Protection: { Protected } }] }`. */
function loaded(object: HostObject, select: readonly string[]): Record<string, unknown> {
  if (object.items) {
    const ofItems = select.map((path) => path.replace(/^items\//, ""));
    return {
      _Items: object.items().map((item) => ({ ...item.identity, ...loaded(item, ofItems) })),
    };
  }
  const value: Record<string, unknown> = {};
  for (const path of select) {
    const [name = "", ...rest] = path.split("/");
    if (name === "*" || name === "$all") throw new Error("name the properties to load");
    const wire = wireName(name);
    if (rest.length === 0) value[wire] = member(object.reads, wire)();
    else {
      const before = (value[wire] ?? {}) as Record<string, unknown>;
      value[wire] = { ...before, ...loaded(member(object.parts, wire)(), [rest.join("/")]) };
    }
  }
  return value;
}

function member<T>(members: Readonly<Record<string, T>> | undefined, name: string): T {
  const found = members?.[name];
  if (found === undefined) unplayed(name);
  return found as T;
}

/** Stops the test: the host was asked for something nobody taught it. */
function unplayed(name: string): never {
  throw new Error(`the host does not play "${name}"`);
}
