package city.accord.web.signing.console;

/** Why the desk should look at a slot or its tablet, the most urgent first. */
public enum DeviceAlert {
  HELP,
  NO_TABLET,
  KEY_LOST,
  OFFLINE,
  UNSENT,
  BATTERY,
  SLOW
}
