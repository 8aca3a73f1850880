package city.accord.door;

import city.accord.Refused;

/** No device has this token: it was revoked, or another phone has taken its place. */
public class DeviceRevoked extends Refused {

  private static final long serialVersionUID = 1;
}
