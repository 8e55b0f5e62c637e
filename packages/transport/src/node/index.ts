export { type FileUploadOptions, fileUpload } from "./file-upload.js";
export { type NodeExchange, nodeExchange } from "./node-exchange.js";
export type { ClientCertificate, ConnectionOptions, NodeExchangeOptions, ProxyServer } from "./options.js";
