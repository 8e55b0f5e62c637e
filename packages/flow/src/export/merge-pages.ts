/** A source of pages, one of several. */
interface Lane<Page> {
  readonly pages: AsyncIterator<Page>;
  next: Promise<IteratorResult<Page>>;
}

/**
 * The pages of several sources, so many at once. In order, a source that is not yet due has one page ready and asks for
 * no more; unordered ones come as they are read.
 */
export async function* mergePages<Page>(
  open: () => AsyncGenerator<Page, void, void> | undefined,
  lanes: number,
  ordered: boolean,
): AsyncGenerator<Page, void, void> {
  const running: Lane<Page>[] = [];
  let ended = false;
  try {
    for (;;) {
      while (!ended && running.length < lanes) {
        const pages = open();
        if (pages) running.push(start(pages));
        else ended = true;
      }
      const lane = ordered ? running[0] : await firstReady(running);
      if (!lane) return;
      const { done, value } = await lane.next;
      if (done) {
        running.splice(running.indexOf(lane), 1);
      } else {
        lane.next = ask(lane.pages);
        yield value;
      }
    }
  } finally {
    await Promise.all(running.map(({ pages }) => pages.return?.()));
  }
}

function start<Page>(pages: AsyncIterator<Page>): Lane<Page> {
  return { pages, next: ask(pages) };
}

/** A failure waits until somebody gets to it. */
function ask<Page>(pages: AsyncIterator<Page>): Promise<IteratorResult<Page>> {
  const next = pages.next();
  next.catch(() => {});
  return next;
}

function firstReady<Page>(lanes: readonly Lane<Page>[]): Promise<Lane<Page> | undefined> {
  if (lanes.length === 0) return Promise.resolve(undefined);
  return Promise.race(lanes.map((lane) => lane.next.then(() => lane)));
}
