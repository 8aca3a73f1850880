package city.accord.signing.escrow;

/** A file that an examiner takes away. */
public record Export(String name, String type, byte[] bytes) {}
