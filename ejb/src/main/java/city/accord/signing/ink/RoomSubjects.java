package city.accord.signing.ink;

/**
 * Under which names servers speak of a ceremony's room. {@code accord.watch} is for everyone's
 * eyes, and all that a viewer server may hear; {@code accord.room} is for servers with the database
 * alone.
 */
record RoomSubjects(long ceremony) {

  static final String WANTED = "accord.watch.wanted";
  static final String MOVED = "accord.room.moved";
  static final String OPEN_PICTURES = "accord.watch.picture.";
  static final String ALL_PICTURES = "accord.room.picture.";
  static final String PENS = "accord.room.pen.";

  /** Frames, and that all is well; of a rehearsal only the latter. */
  String open() {
    return "accord.watch.frames." + ceremony;
  }

  String rehearsed() {
    return "accord.room.frames." + ceremony;
  }

  /** Questions for the picture that everyone may see. */
  String askOpen() {
    return "accord.watch.ask." + ceremony;
  }

  /** Questions for the picture that a paired display may see. */
  String askAll() {
    return "accord.room.ask." + ceremony;
  }

  /** What pens at other servers say. */
  String pens() {
    return "accord.room.pens." + ceremony;
  }

  /** What the desk did at another server. */
  String news() {
    return "accord.room.news." + ceremony;
  }

  /** Questions how the tablets are. */
  String tablets() {
    return "accord.room.tablets." + ceremony;
  }
}
