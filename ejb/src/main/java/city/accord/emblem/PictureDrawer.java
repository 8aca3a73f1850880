package city.accord.emblem;

/**
 * Draws a photograph anew from whatever was uploaded: upright, a JPEG of nothing but the picture.
 */
public interface PictureDrawer {

  /**
   * @param longerSide in pixels, at most; a smaller picture keeps its size
   * @throws city.accord.Refused where it is no picture, or too large a one
   */
  byte[] redrawn(byte[] upload, int longerSide);
}
