import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition, fileNameOf } from "./content-disposition.js";

describe("the header that names a file", () => {
  it("has a plain name as it is", () => {
    expect(contentDisposition("photo 1.jpg")).toBe('attachment; filename="photo 1.jpg"');
  });

  it("has any other name in both forms, as RFC 5987 has it", () => {
    expect(contentDisposition("Ä'(€)*.jpg")).toBe(
      `attachment; filename="_'(_)*.jpg"; filename*=UTF-8''%C3%84%27%28%E2%82%AC%29%2A.jpg`,
    );
  });

  it("cannot be broken out of", () => {
    const property = fc.property(fc.string({ unit: "binary" }), (name) => {
      const header = contentDisposition(name);
      expect(header).toMatch(/^attachment; filename="[^"\\]*"(; filename\*=UTF-8''[\w!#$&+.^`|~%-]*)?$/);
      expect(header).toMatch(/^[\x20-\x7e]*$/);
      expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(header);
    });
    fc.assert(property);
    expect(contentDisposition('a"\r\nX-Evil: 1\r\n\r\n.jpg')).not.toMatch(/[\r\n]/);
  });

  it("stands in for half a character, which no header can hold", () => {
    expect(fileNameOf(contentDisposition("a\ud800.jpg"))).toBe("a\ufffd.jpg");
  });
});

describe("the name in a header", () => {
  it("is the one that was put in", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1 });
    const quoting = fc.string({ unit: fc.constantFrom(..."ab;\"\\=' *%"), minLength: 1 });
    fc.assert(fc.property(fc.oneof(name, quoting), (given) => fileNameOf(contentDisposition(given)) === given));
    for (const given of ["a; filename*=UTF-8''b.jpg", 'a"; filename="b.jpg', "filename=x"]) {
      expect(fileNameOf(contentDisposition(given))).toBe(given);
    }
  });

  it.each([
    ["attachment; filename=photo.jpg", "photo.jpg"],
    ["attachment;filename = photo.jpg ; size=3", "photo.jpg"],
    ['ATTACHMENT; FILENAME="photo; 1.jpg"', "photo; 1.jpg"],
    ['attachment; filename="a \\"b\\" \\\\c.jpg"', 'a "b" \\c.jpg'],
    ['attachment; filename=""', ""],
    ["attachment; filename*=UTF-8''%C3%84.jpg; filename=A.jpg", "Ä.jpg"],
    ["attachment; filename=A.jpg; filename*=utf-8'de'%C3%84.jpg", "Ä.jpg"],
    ["attachment; filename=A.jpg; filename*=UTF-8''%E4.jpg", "A.jpg"],
    ["attachment; filename=A.jpg; filename*=ISO-8859-1''%E4.jpg", "A.jpg"],
    ['attachment; name="x; filename=evil"; filename=photo.jpg', "photo.jpg"],
    ['filename="photo.jpg"', "photo.jpg"],
  ])("is read from %s", (header, name) => {
    expect(fileNameOf(header)).toBe(name);
  });

  it.each([null, "", "inline", "attachment; size=3", "attachment; filename*=UTF-8''%E4.jpg", 'form-data; name="file"'])(
    "is not there in %j",
    (header) => {
      expect(fileNameOf(header)).toBeUndefined();
    },
  );
});
