package city.accord.programme;

/**
 * The colour of a track. What each looks like in light and in dark stands in one style sheet; a
 * test measures its contrast there.
 */
public enum TrackColour {
  INDIGO,
  GREEN,
  OCHRE,
  TEAL,
  VIOLET,
  ROSE,
  BROWN,
  BLUE,
  OLIVE,
  SLATE
}
