// How long tests wait before they give up. They wait for states, so a quiet machine never comes near these; on one whose processors are
// kept busy by other work each step takes many times as long, and none of it is a fault. What may never take long is measured in bench/.

/** Milliseconds for one state to come: a page, a drawn map, a word in the list. */
export const patience = 60_000;

/** Milliseconds for one test, or for what is made ready before it. */
export const longestTest = 900_000;
