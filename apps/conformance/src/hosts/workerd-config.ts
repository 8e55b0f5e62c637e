/** What workerd is to do: run `main.mjs` beside another module, and reach what is on this machine. */
export const workerdConfig = (module: string, sockets = ""): string => `using Workerd = import "/workerd/workerd.capnp";

const unit :Workerd.Config = (
  services = [
    ( name = "main", worker = (
      modules = [
        (name = "main.mjs", esModule = embed "main.mjs"),
        (name = "${module}", esModule = embed "${module}"),
      ],
      compatibilityDate = "2026-11-01",
    ) ),
    ( name = "internet", network = (allow = ["private"]) ),
  ],
  sockets = [${sockets}],
);
`;
