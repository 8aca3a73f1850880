package city.accord.upload;

/** A file as it is handed out again. */
public record StoredFile(String name, String type, byte[] content) {}
