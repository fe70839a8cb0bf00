/** The day (ISO, Asia/Ho_Chi_Minh) up to which the knowledge files were brought. */
export const AS_OF = '2026-11-22'
