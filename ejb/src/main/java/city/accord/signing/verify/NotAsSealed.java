package city.accord.signing.verify;

/** The file is not written as Accord writes one. */
class NotAsSealed extends Exception {

  private static final long serialVersionUID = 1;

  NotAsSealed(String what) {
    super(what);
  }
}
