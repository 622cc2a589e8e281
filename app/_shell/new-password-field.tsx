'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/app/_components/text-field'
import { passwordLength } from '@/lib/password'

interface NewPasswordFieldProps {
  readonly name: string
  readonly label: string
  /** What the form was refused for; only what is wrong with the password is said here. */
  readonly problem: string | undefined
}

export function NewPasswordField({ name, label, problem }: NewPasswordFieldProps) {
  const t = useTranslations('account.setUp')
  const { shortest, longest } = passwordLength
  const errors: Readonly<Record<string, string>> = {
    'too-short': t('tooShort', { count: shortest }),
    'too-long': t('tooLong', { count: longest }),
  }
  const error = problem === undefined ? undefined : errors[problem]
  return (
    <TextField
      id={`${name}-password`}
      name={name}
      type="password"
      label={label}
      hint={t('passwordHint', { count: shortest })}
      autoComplete="new-password"
      required
      {...(error === undefined ? {} : { error })}
    />
  )
}
