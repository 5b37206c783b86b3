/** The person who looks: every query about people takes the viewer first and answers only what they may see. */
export type Viewer = { id: string };
