/**
 * The doors of the venue: zones and the gates that lead into them, the devices that scan badges
 * there, with or without network, and who is inside.
 */
package city.accord.door;
