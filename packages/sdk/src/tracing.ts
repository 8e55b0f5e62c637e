/** OpenTelemetry for all calls of a client: `layers: [tracing()]`. Needs `@opentelemetry/api`. */
export * from "@ofsc/transport/tracing";
