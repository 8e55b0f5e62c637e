declare module "@ofsc/contract" {
  interface PathArguments {
    projectId: [projectId: string];
    taskId: [taskId: string];
    workflowId: [workflowId: string];
  }
}

export {};
