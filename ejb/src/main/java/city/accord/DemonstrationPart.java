package city.accord;

/** What one area adds to the demonstration summit. */
public interface DemonstrationPart {

  /** Lower comes first: an area fills in after those it looks into. */
  int order();

  /**
   * Fills in this area's part of an empty database, in the caller's transaction.
   *
   * @param welcome takes the lines that greet whoever started the demonstration
   */
  void fill(Welcome welcome);

  /** Collects what the starter of the demonstration should know: accounts, links, codes. */
  interface Welcome {

    void tell(String line);
  }
}
