import ts from "typescript";

/**
 * What of one report no longer holds in another, by name; an empty list is an addition, or nothing. What can only be
 * known by knowing who reads and who writes a value counts as a break: a program may do either.
 */
export function breaksOf(released: string, current: string): string[] {
  const before = declarationsOf(released);
  const now = declarationsOf(current);
  return [...before].flatMap(([name, declarations]) => {
    const others = now.get(name) ?? [];
    // Of several with one name, such as `list`, those that are as they were are out of the question.
    const changed = declarations.filter((one) => !others.some((other) => textOf(one) === textOf(other)));
    const candidates = others.filter((other) => !declarations.some((one) => textOf(one) === textOf(other)));
    return changed.flatMap((one) => {
      const best = candidates.map((other) => changesOf(one, other, name)).sort((a, b) => a.length - b.length)[0];
      return best ?? [`${name} is gone`];
    });
  });
}

function declarationsOf(text: string): Map<string, ts.Node[]> {
  const source = ts.createSourceFile("report.d.ts", text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, ts.Node[]>();
  const add = (name: string, node: ts.Node) => found.set(name, [...(found.get(name) ?? []), node]);
  /** Each name of a list is one thing that may go. */
  const addNames = ({ exportClause }: ts.ExportDeclaration, where: string) => {
    if (exportClause && ts.isNamedExports(exportClause))
      for (const element of exportClause.elements) add(`${element.name.text} of ${where}`, element);
  };
  for (const node of source.statements) {
    if (ts.isExportDeclaration(node)) {
      // The entry is in the line before.
      addNames(node, /\/\/ (".+")\s*$/.exec(text.slice(0, node.getStart()))?.[1] ?? "it");
    } else if (ts.isModuleDeclaration(node)) {
      const { body } = node;
      for (const one of body && ts.isModuleBlock(body) ? body.statements : [])
        if (ts.isExportDeclaration(one)) addNames(one, node.name.getText());
    } else if (ts.isVariableStatement(node)) {
      for (const one of node.declarationList.declarations) add(one.name.getText(), one);
    } else if ("name" in node && node.name) {
      add((node.name as ts.Node).getText(), node);
    }
  }
  return found;
}

const textOf = (node: ts.Node) => node.getText().replace(/\s+/g, " ");

/** What is not as it was, from one declaration, member or type to what is there now. */
function changesOf(before: ts.Node, now: ts.Node, path: string): string[] {
  if (textOf(before) === textOf(now)) return [];
  if (hasMembers(before) && hasMembers(now)) {
    const heads = [before, now].map((node) => textOf(node).split("{")[0]);
    return [...(heads[0] === heads[1] ? [] : [`${path} is of another kind`]), ...changesOfMembers(before, now, path)];
  }
  const [type, other] = [typeOf(before), typeOf(now)];
  if (type && other) {
    const rest = (node: ts.Node, inner: ts.Node) => textOf(node).replace(textOf(inner), "");
    if (rest(before, type) !== rest(now, other)) return [`${path} is declared in another way`];
    return changesOf(type, other, path);
  }
  if (ts.isUnionTypeNode(before) && ts.isUnionTypeNode(now) && isGrown(before, now)) return [];
  return [`${path} is another type`];
}

type WithMembers = ts.InterfaceDeclaration | ts.TypeLiteralNode | ts.ClassDeclaration;

const hasMembers = (node: ts.Node): node is WithMembers =>
  ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node) || ts.isClassDeclaration(node);

/** The type of a variable, an alias or a property. */
function typeOf(node: ts.Node): ts.TypeNode | undefined {
  const typed = ts.isVariableDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return typed || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) ? node.type : undefined;
}

function changesOfMembers(before: WithMembers, now: WithMembers, path: string): string[] {
  const [old, current] = [membersOf(before), membersOf(now)];
  const known = [...old].flatMap(([name, members]) => {
    const others = current.get(name) ?? [];
    return members.flatMap((member, at) => {
      if (others.some((one) => textOf(one) === textOf(member))) return [];
      const other = others[at];
      return other ? changesOf(member, other, `${path}.${name}`) : [`${path}.${name} is gone`];
    });
  });
  const added = [...current].filter(([name, [member]]) => !old.has(name) && member && !isOptional(member));
  return [...known, ...added.map(([name]) => `${path}.${name} is new and has to be given`)];
}

function membersOf({ members }: WithMembers): Map<string, ts.Node[]> {
  const found = new Map<string, ts.Node[]>();
  for (const member of members) {
    const name = member.name?.getText() ?? ts.SyntaxKind[member.kind];
    found.set(name, [...(found.get(name) ?? []), member]);
  }
  return found;
}

/** Nobody has to give what is optional, or what a class has. */
const isOptional = (member: ts.Node) =>
  ts.isClassElement(member) || ("questionToken" in member && member.questionToken !== undefined);

/** Whether a list of values that says that there may be more has got more. */
function isGrown(before: ts.UnionTypeNode, now: ts.UnionTypeNode): boolean {
  const values = new Set(now.types.map(textOf));
  return (
    before.types.some((type) => /string & \{\s*\}/.test(textOf(type))) &&
    before.types.every((type) => values.has(textOf(type)))
  );
}
