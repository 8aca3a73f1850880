package city.accord.signing.tablet;

/** A tablet of a ceremony has reported a device check. */
public record DeviceChecked(long ceremonyId) {}
