/** Where test files share what a worker has loaded: less than half of the processor time. */
export const light: readonly string[] = [
  "apps/{cli,docs,examples,mock-server}/src",
  "packages/{capacity,compat-v2,config,connexa,contract,core,flow,metadata,plugin,sdk,statistics,task-queue,transport,webhooks}/src",
];
