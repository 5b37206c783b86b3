import { callAction } from "./actions";
import { addAttempt } from "./attempts";
import type { Door } from "./doors";
import {
  addFinishedMock,
  addMock,
  callMock,
  mockCode,
  openFirstQuestion,
  sendReply,
  sendWords,
} from "./mocks";

/** What changes mock interviews, and replies to follow-up questions. */
export const mockDoors: readonly Door[] = [
  {
    name: "app/mock/actions.ts#startInterview",
    open: "applicant",
    prepare: async ({ page: { request: own } }) => ({
      send: (request) =>
        callAction(request, "app/mock/actions.ts#startInterview", "/mock", [], { code: mockCode }),
      took: async () => (await (await own.get("/mock")).text()).includes("You have an interview open"),
    }),
  },
  {
    name: "app/mock/actions.ts#rememberClock",
    open: "applicant",
    prepare: async ({ page: { request: own } }) => ({
      send: (request) => callAction(request, "app/mock/actions.ts#rememberClock", "/mock", [true]),
      took: async () => /isClockHidden"[^>]* checked/.test(await (await own.get("/mock")).text()),
    }),
  },
  {
    name: "app/mock/[mock]/actions.ts#showQuestion",
    open: "owner",
    prepare: async ({ page: { request: own } }) => {
      const id = await addMock(own);
      return {
        send: (request) => callMock(request, "showQuestion", id, 0),
        took: async () => (await (await own.get(`/mock/${id}`)).text()).includes("its clock goes on"),
      };
    },
  },
  {
    name: "app/mock/[mock]/actions.ts#finishInterview",
    open: "owner",
    prepare: async ({ page: { request: own } }) => {
      const id = await addMock(own);
      return {
        send: (request) => callMock(request, "finishInterview", id),
        took: async () => (await own.get(`/mock/${id}`, { maxRedirects: 0 })).status() === 307,
      };
    },
  },
  {
    name: "app/mock/[mock]/actions.ts#deleteInterview",
    open: "owner",
    prepare: async ({ page: { request: own } }) => {
      const id = await addFinishedMock(own);
      return {
        send: (request) => callMock(request, "deleteInterview", id),
        took: async () => (await own.get(`/mock/${id}`)).status() === 404,
      };
    },
  },
  {
    name: "app/mock/[mock]/[position]/actions.ts#beginAnswer",
    open: "owner",
    prepare: async ({ page: { request: own } }) => {
      const id = await openFirstQuestion(own);
      const name = "app/mock/[mock]/[position]/actions.ts#beginAnswer";
      return {
        send: (request) => callAction(request, name, `/mock/${id}/1`, [id, 0]),
        took: async () => (await (await own.get(`/mock/${id}/1`)).text()).includes("Send my answer"),
      };
    },
  },
  {
    name: "app/mock/[mock]/[position]/actions.ts#sendWords",
    open: "owner",
    prepare: async ({ page: { request: own } }) => {
      const id = await openFirstQuestion(own);
      return {
        send: (request) => sendWords(request, id, 0, "I would ask who needs me first."),
        took: async () => (await (await own.get(`/mock/${id}/1`)).text()).includes("Send my reply"),
      };
    },
  },
  {
    name: "POST /mock/[mock]/[position]/words",
    open: "owner",
    prepare: async ({ page: { request: own } }) => {
      const id = await openFirstQuestion(own);
      const begin = "app/mock/[mock]/[position]/actions.ts#beginAnswer";
      await callAction(own, begin, `/mock/${id}/1`, [id, 0]);
      return {
        send: (request) =>
          request.post(`/mock/${id}/1/words?field=text`, { data: { text: "A kept thought", version: "" } }),
        took: async () => (await (await own.get(`/mock/${id}/1`)).text()).includes("A kept thought"),
      };
    },
  },
  {
    name: "app/attempts/[id]/follow-up/actions.ts#sendReply",
    open: "owner",
    prepare: async ({ page: { request: own } }) => {
      const address = await addAttempt(own);
      return {
        send: (request) => sendReply(request, address, "He was well."),
        took: async () => (await own.get(`${address}/follow-up`, { maxRedirects: 0 })).status() === 307,
      };
    },
  },
];
