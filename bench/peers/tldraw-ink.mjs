// One stroke as a record of tldraw's store: a growing list of numbers.
import { StoreSchema, createRecordType } from "@tldraw/store";

const ink = createRecordType("ink", {
  scope: "document",
  validator: { validate: (record) => record, validateUsingKnownGoodVersion: (_, record) => record },
});

export const inkSchema = StoreSchema.create({ ink });
export const inkRecord = (id) => ink.create({ id: ink.createId(id), points: [] });
