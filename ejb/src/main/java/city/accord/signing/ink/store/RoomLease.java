package city.accord.signing.ink.store;

/**
 * That a server has a ceremony's room.
 *
 * @param term grows whenever a server takes the room, so that all know whose word is the later one
 */
public record RoomLease(long ceremony, long term) {}
