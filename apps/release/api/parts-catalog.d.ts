// What the types of @ofsc/parts-catalog promise. Written by `pnpm api`.

// "."
export { PartsCatalog, PartsCatalogCatalogs, PartsCatalogClient, PartsCatalogField, PartsCatalogImage, PartsCatalogItem, PartsCatalogItemField, PartsCatalogItemType, PartsCatalogItems, PartsCatalogLinkedItem, createPartsCatalog };

// "./catalogs"
export { createOrReplace };

// "./items"
export { createOrReplace, delete };

// "./contract"
export { catalogs, items };

declare const remove: {
    route: "DELETE /rest/ofscPartsCatalog/v1/catalogs/{catalog}/{language}/{itemLabel}";
};

declare module "catalogs/index" {
  export { createOrReplace };
}

declare module "contract" {
  export { catalogs, items };
}

declare module "items/index" {
  export { createOrReplace, delete };
}

export declare const createOrReplace: {
    route: "PUT /rest/ofscPartsCatalog/v1/catalogs/{catalog}/{language}";
    body: Model<PartsCatalog>;
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscPartsCatalog/v1/catalogs/{catalog}/{language}/{itemLabel}";
    body: Model<PartsCatalogItem>;
};

export declare function createPartsCatalog(connection: Connectable): PartsCatalogClient;

export interface PartsCatalog {
    name: string;
    fieldSchemas: PartsCatalogField[];
    typeSchemas?: PartsCatalogItemType[];
}
export declare const PartsCatalog: Model<PartsCatalog>;

export interface PartsCatalogCatalogs extends Client<typeof contract.catalogs> {
}

export interface PartsCatalogClient extends Client<typeof contract> {
    readonly catalogs: PartsCatalogCatalogs;
    readonly items: PartsCatalogItems;
}

export interface PartsCatalogField {
    label: string;
    name: string;
    propertyLabel?: string;
    searchable?: boolean;
    preview?: boolean;
}
export declare const PartsCatalogField: Model<PartsCatalogField>;

export interface PartsCatalogImage {
    imageURL: string;
}
export declare const PartsCatalogImage: Model<PartsCatalogImage>;

export interface PartsCatalogItem {
    type: string;
    weight?: number;
    fields: PartsCatalogItemField[];
    tags?: string[];
    linkedItems?: PartsCatalogLinkedItem[];
    images?: PartsCatalogImage[];
}
export declare const PartsCatalogItem: Model<PartsCatalogItem>;

export interface PartsCatalogItemField {
    label: string;
    value: string;
}
export declare const PartsCatalogItemField: Model<PartsCatalogItemField>;

export interface PartsCatalogItemType {
    itemType: string;
    inventoryType?: string;
}
export declare const PartsCatalogItemType: Model<PartsCatalogItemType>;

export interface PartsCatalogItems extends Client<typeof contract.items> {
}

export interface PartsCatalogLinkedItem {
    itemLabel: string;
    data?: string;
}
export declare const PartsCatalogLinkedItem: Model<PartsCatalogLinkedItem>;
