/** What a shell is told by the number that a command ends with. */
export const exitCodes = {
  done: 0,
  refused: 1,
  usage: 2,
  notFound: 3,
  auth: 4,
  conflict: 5,
  limit: 6,
  noAnswer: 7,
  unknown: 8,
  partly: 9,
  differences: 10,
  interrupted: 130,
  terminated: 143,
} as const;

/** What is said where a write was under way when somebody ended the command. */
export const mayBeApplied = "interrupted: the write may have been applied; look before you repeat it\n";
