package city.accord.signing.published;

import city.accord.signing.stroke.PublicInk;

/**
 * A signature that a pen wrote, as everyone may print it.
 *
 * @param aspect the slot's width divided by its height
 */
public record PublicSignature(PublicInk ink, double aspect) {}
