export { ColumnError, type CsvSinkOptions, csvSink } from "./csv-sink.js";
export { fileStore } from "./file-store.js";
export { ndjsonSink } from "./ndjson-sink.js";
export { type ParquetManifest, type ParquetSinkOptions, type ParquetType, parquetSink } from "./parquet-sink.js";
export { type ReadCsvOptions, RowFormatError, readCsv, readNdjson } from "./read-rows.js";
