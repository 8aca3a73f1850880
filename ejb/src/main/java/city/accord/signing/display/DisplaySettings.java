package city.accord.signing.display;

/**
 * What the desk has said to a paired screen, which asks for it again and again.
 *
 * @param identified whether it shows its name large at this moment
 * @param reloads rises each time it is told to load itself anew
 */
public record DisplaySettings(
    String name,
    DisplayPart part,
    DisplayGround ground,
    boolean safe,
    DisplayMode mode,
    boolean identified,
    int reloads) {}
