package city.accord.door;

/**
 * Somebody has passed a door, or what is known there has changed.
 *
 * @param honoured whether Protocol has somebody to greet
 */
public record DoorChanged(boolean honoured) {}
