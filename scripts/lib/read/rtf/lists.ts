/** The lists of a document, as its tables of lists say them. */
export interface Lists {
  startList: () => void;
  /** A level, by the form of its numbers: 23 is a bullet, 255 nothing. */
  addLevel: (form: number) => void;
  /** The id of the list, or of that which the number after it means. */
  setId: (id: number) => void;
  endList: () => void;
  setNumber: (number: number) => void;
  /** Whether the items of a list have numbers, by the list's number and the level, from 0. */
  isNumbered: (number: number | undefined, level: number) => boolean;
}

export function newLists(): Lists {
  const levels = new Map<number, boolean[]>();
  const ids = new Map<number, number>();
  let [own, id]: [boolean[], number] = [[], 0];
  return {
    startList() {
      own = [];
    },
    addLevel(form) {
      own.push(form !== 23 && form !== 255);
    },
    setId(stated) {
      id = stated;
    },
    endList() {
      levels.set(id, own);
    },
    setNumber(number) {
      ids.set(number, id);
    },
    isNumbered: (number, level) => levels.get(ids.get(number ?? -1) ?? -1)?.[level] ?? false,
  };
}
