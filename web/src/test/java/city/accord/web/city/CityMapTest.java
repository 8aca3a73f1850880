package city.accord.web.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.city.CityProfile;
import city.accord.city.Coordinates;
import city.accord.emblem.Marks;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map of the summit's cities. */
class CityMapTest {

  /** As the authors' own implementation projects it, in the units of the drawing. */
  @Test
  void theProjectionIsEqualEarth() {
    EqualEarth.Point middle = EqualEarth.point(0, 0);
    assertEquals(1000, middle.x(), 1e-6);
    assertEquals(486.717, middle.y(), 1e-3);
    assertEquals(EqualEarth.WIDTH, EqualEarth.point(0, 180).x(), 1e-6);
    assertEquals(0, EqualEarth.point(90, 0).y(), 1e-2);
    EqualEarth.Point taipei = EqualEarth.point(25.04, 121.56);
    assertEquals(1644.80, taipei.x(), 0.01);
    assertEquals(302.46, taipei.y(), 0.01);
  }

  @Test
  void citiesThatDoNotSayWhereTheyLieAreNotOnIt() {
    assertTrue(CityMap.of(List.of(city("Nowhere", null)), Language.EN).isEmpty());
    CityMap map = map(city("Nowhere", null), city("Taipei", new Coordinates(25.04, 121.56)));
    assertEquals(1, map.getDots().size());
  }

  @Test
  void allOfThemAreInWhatIsShownAndThatIsWithinTheWorld() {
    List<CityProfile> cities = new ArrayList<>();
    for (int latitude = -50; latitude <= 70; latitude += 30)
      for (int longitude = -175; longitude <= 175; longitude += 50)
        cities.add(city("City " + cities.size(), new Coordinates(latitude, longitude)));
    for (CityMap map :
        List.of(map(cities.toArray(CityProfile[]::new)), map(cities.get(0)), map(cities.get(7)))) {
      double[] box = box(map);
      assertTrue(box[0] >= 0 && box[0] + box[2] <= EqualEarth.WIDTH + 0.1, map.getViewBox());
      assertTrue(box[1] >= 0 && box[1] + box[3] <= EqualEarth.HEIGHT + 0.1, map.getViewBox());
      for (CityMap.Dot dot : map.getDots()) {
        assertTrue(dot.x() >= box[0] && dot.x() <= box[0] + box[2], map.getViewBox());
        assertTrue(dot.y() >= box[1] && dot.y() <= box[1] + box[3], map.getViewBox());
      }
    }
  }

  @Test
  void namesThatWouldCoverEachOtherDoNotStandThereAtOnce() {
    CityProfile[] near = new CityProfile[12];
    for (int i = 0; i < near.length; i++)
      near[i] = city("A city with a name", new Coordinates(25 + i * 0.01, 121.5));
    long named = map(near).getDots().stream().filter(CityMap.Dot::named).count();
    assertTrue(named >= 1 && named <= 4, "names: " + named);
    assertTrue(
        map(
                city("Taipei", new Coordinates(25.04, 121.56)),
                city("Orlando", new Coordinates(28.5, -81.4)))
            .getDots()
            .stream()
            .allMatch(CityMap.Dot::named));
  }

  private static double[] box(CityMap map) {
    String[] parts = map.getViewBox().split(" ");
    double[] box = new double[4];
    for (int i = 0; i < 4; i++) box[i] = Double.parseDouble(parts[i]);
    return box;
  }

  private static CityMap map(CityProfile... cities) {
    return CityMap.of(List.of(cities), Language.EN).orElseThrow();
  }

  private static CityProfile city(String name, Coordinates place) {
    LocalizedText text = LocalizedText.of(Language.EN, name);
    return new CityProfile(
        1L,
        1,
        "city",
        text,
        text,
        "C",
        Marks.NONE,
        null,
        null,
        null,
        text,
        text,
        List.of(),
        List.of(),
        false,
        true,
        place,
        null);
  }
}
