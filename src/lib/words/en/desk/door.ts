/** What the desk says to whoever it does not let in, and to a browser that can not show it. */
export const doorWords = {
  title: 'Desk',
  refused: {
    host: 'This address does not belong to the desk. Open the one that the terminal shows.',
    session: 'The desk opens with the address that the terminal shows; each works once.',
    origin: 'Only a page of the desk may change something.',
    type: 'The desk takes JSON.',
    path: 'Nothing is here.',
  },
  noScript: 'The desk needs JavaScript.',
};
