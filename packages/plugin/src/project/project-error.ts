/** Why a project cannot be worked with. */
export type ProjectErrorCode = "label" | "exists" | "vite" | "config" | "archive";

/** What goes wrong with the folder of a plugin. */
export class ProjectError extends Error {
  override readonly name = "ProjectError";

  constructor(
    readonly code: ProjectErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
