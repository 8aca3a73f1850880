package city.accord.summit;

import java.util.List;

/** What one area writes for readers: it is asked what lacks a language of the summit. */
public interface WrittenPart {

  /** Everything of this area that readers meet, in the order of its own list. */
  List<WrittenThing> written(long summitId);
}
