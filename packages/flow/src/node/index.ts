export { ColumnError, type CsvSinkOptions, csvSink } from "./csv-sink.js";
export { type DailyExtractOptions, dailyExtracts, type ExtractedFile, type ExtractProgress } from "./daily-extracts.js";
export { fileStore } from "./file-store.js";
export { ndjsonSink } from "./ndjson-sink.js";
export { type ParquetManifest, type ParquetSinkOptions, type ParquetType, parquetSink } from "./parquet-sink.js";
export { type ReadCsvOptions, RowFormatError, readCsv, readNdjson } from "./read-rows.js";
export { type Saved, type ToFileOptions, toFile } from "./to-file.js";
