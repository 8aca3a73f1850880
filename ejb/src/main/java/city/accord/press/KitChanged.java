package city.accord.press;

/** A press kit is asked for, further on, whole, or given up. */
public record KitChanged(long id) {}
