package city.accord.signing.published;

import city.accord.signing.stroke.PublicInk;
import city.accord.signing.stroke.Rhythm;

/** How a published signature was written, as far as everyone may know. */
public record PublicReplay(PublicInk ink, Rhythm rhythm) {}
