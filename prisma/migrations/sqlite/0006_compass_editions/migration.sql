-- CreateTable
CREATE TABLE "CompassEdition" (
    "editionId" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "CompassVersion" (
    "editionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "languages" TEXT NOT NULL DEFAULT '',
    "takenOver" TEXT NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "publishedAt" DATETIME,

    PRIMARY KEY ("editionId", "version"),
    CONSTRAINT "CompassVersion_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "CompassEdition" ("editionId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Workshop" ADD COLUMN "aheadUntil" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "CompassEdition_ownerId_idx" ON "CompassEdition"("ownerId");
