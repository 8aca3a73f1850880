package city.accord.audit;

/** A deed stands in the audit log, or would if strangers had not caused too many of its kind. */
public record DeedRecorded(String event) {}
