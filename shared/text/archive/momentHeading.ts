/** The heading above moments, which says whose time it is. */
export const momentHeading = "Lúc (giờ Việt Nam, +07:00)";
