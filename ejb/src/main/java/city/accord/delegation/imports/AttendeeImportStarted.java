package city.accord.delegation.imports;

/** An officer has said that an upload of people is to be imported. */
record AttendeeImportStarted(long uploadId) {}
