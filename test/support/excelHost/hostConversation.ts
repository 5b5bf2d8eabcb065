import type { EventEntry } from "./hostEvents.ts";
import type { HostFailures } from "./hostFailures.ts";
import type { HostObject } from "./hostObject.ts";
import { answerBatch, type RichApiRequest } from "./richApi.ts";

/** A message between the add-in's frame and the page that plays Excel. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0 } as const;
const RESPONSE = { call: 0, event: 1 } as const;
const RICH_API = 93;
/** Where the batch stands in the arguments of dispatch 93. */
const BODY_INDEX = 4;
const INTERNAL_ERROR = 5001;
const CONVERSATION = "conv1";

/** What our Excel says of itself when the library asks. */
const aboutExcel = (requirementSets: Readonly<Record<string, number>>) => ({
  _id: "ctl1",
  _appName: 16,
  _appVersion: "16.00",
  _appUILocale: "en-US",
  _dataLocale: "en-US",
  _docUrl: "https://host.officeapps.live.com/Book1.xlsx",
  _clientMode: 0,
  _settings: {},
  _reason: 1,
  _requirementMatrix: JSON.stringify(requirementSets),
});

/** The host's side of the talk: what to answer to each message, and what it counted. */
export interface HostConversation {
  /** The answer to one message of the add-in; null when none is due. */
  readonly answer: (message: string) => Promise<string | null>;
  readonly eventMessage: (entry: EventEntry) => string;
  /** Every batch received so far that carried actions. */
  readonly requests: RichApiRequest[];
  /** How long each answer to them was, in characters. */
  readonly replyLengths: number[];
}

/** Speaks the library's protocol over whatever carries the messages. */
export function hostConversation(
  root: HostObject,
  failures: HostFailures,
  requirementSets: Readonly<Record<string, number>>,
): HostConversation {
  const requests: RichApiRequest[] = [];
  const replyLengths: number[] = [];

  const executed = async (call: ExecuteMethod): Promise<object | null> => {
    if (call.DdaMethod.DispatchId !== RICH_API) return { Error: 0, Version: 1 };
    const request = JSON.parse(String(call.ArrayData?.[BODY_INDEX])) as RichApiRequest;
    if (isLibraryTalk(request)) return { Error: 0, Version: 1, Data: [200, [], NOTHING_DONE] };
    requests.push(request);
    const failure = await failures.next();
    if (failure === "silence") return null;
    if (typeof failure === "number") return { Error: failure, Version: 1 };
    try {
      const reply = JSON.stringify(failure ?? answerBatch(root, request));
      replyLengths.push(reply.length);
      return { Error: 0, Version: 1, Data: [200, [], reply] };
    } catch (mistake) {
      // The host was asked for something it was not taught: the test must fail at once, not wait.
      console.error(mistake);
      return { Error: INTERNAL_ERROR, Version: 1 };
    }
  };
  const dataFor = (message: Envelope): Promise<object | null> | object => {
    if (message._actionType !== ACTION.invoke) return { Error: 0 };
    if (message._actionName === "ContextActivationManager_getAppContextAsync")
      return aboutExcel(requirementSets);
    if (message._actionName === "executeMethod") return executed(message._data as ExecuteMethod);
    return { Error: 0 };
  };

  return {
    requests,
    replyLengths,
    answer: async (text) => {
      const message = JSON.parse(text) as Envelope;
      if (message._messageType !== MESSAGE.request) return null;
      const data = await dataFor(message);
      if (data === null) return null;
      return JSON.stringify({
        ...envelope(message._actionName, message._correlationId, data),
        _responseType: RESPONSE.call,
      });
    },
    eventMessage: (entry) =>
      JSON.stringify({
        ...envelope("richApiMessage", -1, { ArrayData: [entry] }),
        _responseType: RESPONSE.event,
      }),
  };
}

const NOTHING_DONE = JSON.stringify({ Results: [], TraceIds: [] });

/** The library reports to Excel by itself when it starts; that is no round trip of the add-in. */
function isLibraryTalk({ ObjectPaths }: RichApiRequest): boolean {
  return Object.values(ObjectPaths).every(({ Name }) =>
    Name.startsWith("Microsoft.InternalService"),
  );
}

function envelope(actionName: string, correlationId: number, data: object) {
  return {
    _messageType: MESSAGE.response,
    _actionName: actionName,
    _conversationId: CONVERSATION,
    _correlationId: correlationId,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  };
}
