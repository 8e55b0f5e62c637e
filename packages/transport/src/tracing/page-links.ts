import type { CallContext } from "../layer.js";

/** Links each page of a list to the page that was read before it. */
export class PageLinks<Page> {
  // A list makes the object of its path values anew and shares it with all its pages.
  readonly #last = new WeakMap<object, Page>();

  before({ operation, invocation }: CallContext): Page | undefined {
    return operation.paging && this.#last.get(invocation.params);
  }

  add({ operation, invocation }: CallContext, page: Page): void {
    if (operation.paging) this.#last.set(invocation.params, page);
  }
}
